// SPDX-License-Identifier: MIT
#include "content/file_kind.h"

#include "content/values.h"

#include <algorithm>

namespace vinyasa {
namespace {

std::string_view schemaNamedBy(const JsonNode& root)
{
    const JsonNode* schema = find(root, schemaEntry.name);
    const std::string_view path = schema == nullptr ? std::string_view{} : schema->text;
    return path.substr(path.rfind('/') + 1); // npos + 1 is 0: all of it
}

const FileKind* findKind(std::string_view FileKind::*property, std::string_view value)
{
    const auto* const found = std::ranges::find(fileKinds, value, property);
    return found == fileKinds.end() ? nullptr : found;
}

} // namespace

const FileKind* kindOf(std::string_view folder, const JsonNode& root)
{
    const FileKind* byFolder = findKind(&FileKind::folder, folder);
    return byFolder != nullptr ? byFolder : findKind(&FileKind::schema, schemaNamedBy(root));
}

void checkSchema(const JsonNode& root, const FileKind& kind, FileReport report)
{
    const JsonNode* schema = find(root, schemaEntry.name);
    if (isA(JsonKind::text, schema, report) && schemaNamedBy(root) != kind.schema) {
        report.add(schema->spot, "files in " + std::string{kind.folder} + "/ go by \"../schema/" +
                                     std::string{kind.schema} + "\", not by " + inQuotes(schema->text));
    }
}

} // namespace vinyasa
