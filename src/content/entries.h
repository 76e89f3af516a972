// SPDX-License-Identifier: MIT
// The entries that objects of content files have. The JSON Schemas in assets/schema/ say the same; a test compares.
#pragma once

#include <array>
#include <string_view>

namespace vinyasa {

struct Entry {
    std::string_view name;
    bool needed = true;
};

inline constexpr Entry schemaEntry{"$schema", false};

inline constexpr std::array keyPoseEntries{schemaEntry,
                                           Entry{"id"},
                                           Entry{"name"},
                                           Entry{"view", false},
                                           Entry{"angles"},
                                           Entry{"contacts"},
                                           Entry{"wallContacts", false},
                                           Entry{"wallGap", false},
                                           Entry{"props", false},
                                           Entry{"easier", false},
                                           Entry{"variants", false},
                                           Entry{"mirror", false}};
inline constexpr std::array postureVariantEntries{Entry{"id"},
                                                  Entry{"angles", false},
                                                  Entry{"contacts", false},
                                                  Entry{"wallContacts", false},
                                                  Entry{"wallGap", false},
                                                  Entry{"props", false}};
inline constexpr std::array propEntries{Entry{"kind"}, Entry{"under"}, Entry{"along", false}, Entry{"height"}};
inline constexpr std::array mirrorEntries{Entry{"id"}, Entry{"name"}};

inline constexpr std::array transitionFileEntries{schemaEntry, Entry{"transitions"}};
inline constexpr std::array transitionEntries{Entry{"from"},
                                              Entry{"to"},
                                              Entry{"wave", false},
                                              Entry{"oneWay", false},
                                              Entry{"mirror", false},
                                              Entry{"breaths", false},
                                              Entry{"instruction", false},
                                              Entry{"backInstruction", false},
                                              Entry{"steps", false},
                                              Entry{"slides", false},
                                              Entry{"glides", false},
                                              Entry{"travelAcross", false},
                                              Entry{"travelAlong", false},
                                              Entry{"momentary", false}};

inline constexpr std::array asanaEntries{schemaEntry,
                                         Entry{"id"},
                                         Entry{"name"},
                                         Entry{"sanskrit"},
                                         Entry{"summary"},
                                         Entry{"benefits"},
                                         Entry{"cautions"},
                                         Entry{"easier"},
                                         Entry{"start"},
                                         Entry{"steps"},
                                         Entry{"variants", false},
                                         Entry{"devanagari", false},
                                         Entry{"view", false},
                                         Entry{"spine", false}};
inline constexpr std::array viewEntries{Entry{"turn"}, Entry{"lift"}};
inline constexpr std::array easierEntries{Entry{"name"}, Entry{"description"}};
inline constexpr std::array variantEntries{Entry{"id"}, Entry{"name"}, Entry{"description"}};
inline constexpr std::array roundEntries{Entry{"rounds"}, Entry{"steps"}};
inline constexpr std::array stepEntries{Entry{"name"}, Entry{"keyPose"}, Entry{"instruction"}, Entry{"breath", false},
                                        Entry{"breaths", false}};

inline constexpr std::array breathFileEntries{schemaEntry, Entry{"patterns"}};
inline constexpr std::array breathPatternEntries{Entry{"id"},     Entry{"name"},
                                                 Entry{"inhale"}, Entry{"pauseFull", false},
                                                 Entry{"exhale"}, Entry{"pauseEmpty", false}};

inline constexpr std::array routineEntries{schemaEntry,      Entry{"id"},     Entry{"name"},       Entry{"summary"},
                                           Entry{"minutes"}, Entry{"asanas"}, Entry{"rest", false}};
inline constexpr std::array routineItemEntries{Entry{"asana"}, Entry{"variant", false}, Entry{"breaths", false}};
inline constexpr std::array restEntries{Entry{"name"}, Entry{"keyPose"}, Entry{"breaths"}, Entry{"instruction"}};

} // namespace vinyasa
