// SPDX-License-Identifier: MIT
#include "render/programs.h"

#include <array>

namespace vinyasa {
namespace {

struct NamedProgram {
    const char* name;
    GlProgram Programs::*program;
};

constexpr std::array<NamedProgram, 7> all{{{"backdrop", &Programs::backdrop},
                                           {"mat", &Programs::mat},
                                           {"shade", &Programs::shade},
                                           {"cone", &Programs::cone},
                                           {"skin", &Programs::skin},
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

LateProgram::LateProgram(std::filesystem::path folder, std::string name)
    : folder_{std::move(folder)}, name_{std::move(name)}
{
}

bool LateProgram::make()
{
    if (isMade() || failure_) {
        return false;
    }
    auto loaded = loadProgram(folder_, name_);
    if (auto* program = std::get_if<GlProgram>(&loaded)) {
        program_ = std::move(*program);
    } else {
        failure_ = std::get<Failure>(std::move(loaded));
    }
    return true;
}

} // namespace vinyasa
