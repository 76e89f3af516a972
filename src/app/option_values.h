// SPDX-License-Identifier: MIT
// How the words behind options are read. Each reader keeps the value, or says why the word is none.
#pragma once

#include "app/options.h"
#include "core/message.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace vinyasa {

// Nothing if all is well; else why the word is no value of the option.
using ReadWord = std::function<Message(const std::string& option, const std::string& word)>;

// A number written out with a point, whatever the locale; nothing where the text is anything else.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text);

[[nodiscard]] ReadWord numberIn(double low, double high, std::function<void(double)> keep);
[[nodiscard]] ReadWord wholeNumberIn(double low, double high, std::function<void(int)> keep);

// The referents outlive the reader.
[[nodiscard]] ReadWord sizeInto(PictureSize& size);
[[nodiscard]] ReadWord beatInto(std::optional<Beat>& beat);
[[nodiscard]] ReadWord fpsInto(int& fps);
[[nodiscard]] ReadWord textScaleInto(float& scale);
[[nodiscard]] ReadWord statureInto(float& metres);
[[nodiscard]] ReadWord formatInto(MotionFormat& format);
[[nodiscard]] ReadWord viewInto(ViewName& view);
[[nodiscard]] ReadWord themeInto(ThemeName& theme);
[[nodiscard]] ReadWord styleInto(FigureStyle& style);
[[nodiscard]] ReadWord levelInto(Level& level);
[[nodiscard]] ReadWord propsInto(PropsAtHand& props);
[[nodiscard]] ReadWord leadInto(Lead& lead);

} // namespace vinyasa
