// SPDX-License-Identifier: MIT
#include "content/json.h"

#include "content/json_scan.h"
#include "content/utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace vinyasa {
namespace {

// Hears from the parser what it has read and finds out where that stood by scanning along. Returning false stops the
// parser.
class TreeBuilder {
public:
    TreeBuilder(std::string_view text, FileReport report) : text_{text}, ruler_{text}, report_{report} {}

    [[nodiscard]] JsonNode takeRoot() { return std::move(root_); }

    // The names below are those that the parser calls.
    // NOLINTBEGIN(readability-identifier-naming)
    bool null() { return value({.kind = JsonKind::null}, next().offset + 4); }
    bool boolean(bool is) { return value({.kind = JsonKind::boolean, .boolean = is}, next().offset + (is ? 4 : 5)); }
    bool number_integer(std::int64_t number) { return aNumber(static_cast<double>(number)); }
    bool number_unsigned(std::uint64_t number) { return aNumber(static_cast<double>(number)); }
    bool number_float(double number, const std::string&) { return aNumber(number); }
    bool string(std::string& text)
    {
        return value({.kind = JsonKind::text, .text = std::move(text)}, textEnd(text_, next().offset));
    }
    bool binary(const nlohmann::json::binary_t&) { return false; } // never in text
    bool start_object(std::size_t) { return open({.kind = JsonKind::object}); }
    bool start_array(std::size_t) { return open({.kind = JsonKind::list}); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(std::string& key)
    {
        const std::size_t start = next().offset;
        keySpot_ = ruler_.spotOf(start);
        if (!open_.back().keys.insert(key).second) {
            report_.add(keySpot_, inQuotes(key) + " is given twice");
        }
        key_ = std::move(key);
        passed(Last::key, textEnd(text_, start));
        return true;
    }

    bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception& exception)
    {
        constexpr int numberOverflow = 406;
        const Next token = next();
        const Fault fault = exception.id == numberOverflow
                                ? Fault{token.offset, "this number is too large"}
                                : explainToken(text_, token.offset, expected(token.behindSeparator));
        report_.add(ruler_.spotOf(fault.offset), fault.sentence);
        return false;
    }
    // NOLINTEND(readability-identifier-naming)

private:
    enum class Last : std::uint8_t { nothing, opening, key, value };
    struct Open {
        JsonNode* node; // stays put: only the innermost open node gets children
        std::unordered_set<std::string> keys;
    };
    struct Next {
        std::size_t offset = 0;
        bool behindSeparator = false;
    };

    // The next token that is not the separator due here.
    [[nodiscard]] Next next() const
    {
        const std::size_t start = tokenStart(text_, passed_);
        const char separator = last_ == Last::key ? ':' : last_ == Last::value && !open_.empty() ? ',' : '\0';
        const bool due = separator != '\0' && start < text_.size() && text_[start] == separator;
        return due ? Next{tokenStart(text_, start + 1), true} : Next{start, false};
    }

    [[nodiscard]] std::string expected(bool behindSeparator) const
    {
        if (last_ == Last::key) {
            return behindSeparator ? "a value" : "\":\"";
        }
        if (open_.empty()) {
            return last_ == Last::nothing ? "\"{\"" : "the end of the file";
        }
        const bool inObject = open_.back().node->kind == JsonKind::object;
        const std::string item = inObject ? "a name in double quotes" : "a value";
        const std::string closing = inObject ? "\"}\"" : "\"]\"";
        if (last_ == Last::opening) {
            return item + " or " + closing;
        }
        return behindSeparator ? item : "\",\" or " + closing;
    }

    void passed(Last what, std::size_t end)
    {
        last_ = what;
        passed_ = end;
    }

    // Puts the node in its place in the tree; null where there is no room.
    JsonNode* place(JsonNode node)
    {
        node.spot = ruler_.spotOf(next().offset);
        if (++values_ > mostJsonValues) {
            report_.add(node.spot, "the file holds too many values: at most " + std::to_string(mostJsonValues));
            return nullptr;
        }
        if (open_.empty()) {
            root_ = std::move(node);
            return &root_;
        }
        node.key = std::exchange(key_, {});
        node.keySpot = keySpot_;
        return &open_.back().node->children.emplace_back(std::move(node));
    }

    bool value(JsonNode node, std::size_t end)
    {
        const bool placed = place(std::move(node)) != nullptr;
        passed(Last::value, end);
        return placed;
    }

    bool aNumber(double number)
    {
        return value({.kind = JsonKind::number, .number = number}, numberEnd(text_, next().offset));
    }

    bool open(JsonNode node)
    {
        const std::size_t start = next().offset;
        if (open_.size() == deepestJson) {
            report_.add(ruler_.spotOf(start), "brackets within brackets, deeper than " + std::to_string(deepestJson));
            return false;
        }
        JsonNode* placed = place(std::move(node));
        passed(Last::opening, start + 1);
        open_.push_back({placed, {}});
        return placed != nullptr;
    }

    bool close()
    {
        const std::size_t bracket = tokenStart(text_, passed_);
        open_.pop_back();
        passed(Last::value, bracket + 1);
        return true;
    }

    std::string_view text_;
    Ruler ruler_;
    FileReport report_;
    JsonNode root_;
    std::vector<Open> open_;
    std::string key_;
    Spot keySpot_;
    Last last_ = Last::nothing;
    std::size_t passed_ = 0; // behind the last token
    std::size_t values_ = 0;
};

bool looksLikeUtf16(std::string_view bytes)
{
    const std::string_view start = bytes.substr(0, 2);
    return start == "\xFF\xFE" || start == "\xFE\xFF" ||
           (start.size() == 2 && (start[0] == '\0') != (start[1] == '\0'));
}

std::optional<Fault> faultOfBytes(std::string_view bytes)
{
    if (looksLikeUtf16(bytes)) {
        return Fault{0, "this is UTF-16: save the file as UTF-8"};
    }
    const std::size_t zero = bytes.find('\0');
    const std::size_t bad = firstBadUtf8(bytes).value_or(std::string_view::npos);
    if (bad < zero) {
        return Fault{bad, "this is not UTF-8: save the file as UTF-8"};
    }
    if (zero != std::string_view::npos) {
        return Fault{zero, "a zero byte: this is not a text file"};
    }
    return std::nullopt;
}

} // namespace

const JsonNode* find(const JsonNode& object, std::string_view key)
{
    const auto found = std::ranges::find(object.children, key, &JsonNode::key);
    return found == object.children.end() ? nullptr : &*found;
}

std::optional<JsonNode> readJson(std::string_view bytes, FileReport report)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    const std::string_view text = bytes.starts_with(byteOrderMark) ? bytes.substr(byteOrderMark.size()) : bytes;
    if (const std::optional<Fault> fault = faultOfBytes(text)) {
        report.add(Ruler{text}.spotOf(fault->offset), fault->sentence);
        return std::nullopt;
    }
    TreeBuilder builder{text, report};
    const bool read =
        nlohmann::json::sax_parse(text.begin(), text.end(), &builder, nlohmann::json::input_format_t::json, true, true);
    return read ? std::optional{builder.takeRoot()} : std::nullopt;
}

} // namespace vinyasa
