// SPDX-License-Identifier: MIT
#include "render/programs.h"

#include <array>

namespace vinyasa {
namespace {

struct NamedProgram {
    const char* name;
    GlProgram Programs::*program;
};

constexpr std::array<NamedProgram, 10> all{{{"backdrop", &Programs::backdrop},
                                            {"mat", &Programs::mat},
                                            {"shade", &Programs::shade},
                                            {"wall", &Programs::wall},
                                            {"cuboid", &Programs::cuboid},
                                            {"cone", &Programs::cone},
                                            {"skin", &Programs::skin},
                                            {"layer", &Programs::layer},
                                            {"shadow", &Programs::shadow},
                                            {"overlay", &Programs::overlay}}};

} // namespace

std::variant<Programs, Failure> loadPrograms(const std::filesystem::path& folder)
{
    Programs programs;
    for (const NamedProgram& named : all) {
        auto loaded = loadProgram(folder, named.name);
        if (const auto* failure = std::get_if<Failure>(&loaded)) {
            return *failure;
        }
        programs.*named.program = std::move(std::get<GlProgram>(loaded));
    }
    return programs;
}

} // namespace vinyasa
