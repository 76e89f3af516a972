// SPDX-License-Identifier: MIT
#pragma once

#include "core/failure.h"

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace vinyasa {

// Another program that reads what we write. It is found along PATH and gets its arguments as they are: no shell
// between.
class Child {
public:
    [[nodiscard]] static std::variant<Child, Failure> start(const std::vector<std::string>& arguments);

    Child(Child&& other) noexcept;
    Child& operator=(Child&&) = delete;
    ~Child(); // ends its input and waits for it

    // False when it has stopped reading. SIGPIPE must be ignored by the program.
    bool write(std::string_view bytes);

    struct End {
        bool well = false;
        std::string words; // the end of what it wrote to its standard error
    };

    // Ends its input and waits for it; once.
    [[nodiscard]] End finish();

private:
    Child(int process, int input, int words) : process_{process}, input_{input}, words_{words} {}
    [[nodiscard]] bool endInputAndWait();

    int process_ = -1;
    int input_ = -1; // our end of the pipe to its standard input
    int words_ = -1; // a file that has its standard error
};

} // namespace vinyasa
