// SPDX-License-Identifier: MIT
#include "platform/clock.h"
#include "platform/end_signals.h"
#include "support/catch.h"

#include <sys/wait.h>
#include <unistd.h>

using namespace vinyasa;

namespace {

// How a child ends that waits for a signal after having told that it does: 0 where it was noticed, 1 where time ran
// out.
int endOfChild(int signal, bool ignored)
{
    int ready[2];
    REQUIRE(pipe(ready) == 0);
    const pid_t child = fork();
    if (child == 0) {
        std::signal(signal, ignored ? SIG_IGN : SIG_DFL);
        const EndSignals signals;
        const bool told = write(ready[1], "x", 1) == 1;
        _exit(told && signals.comeBefore(now() + Seconds{ignored ? 0.3 : 10.0}) ? 0 : 1);
    }
    char byte = 0;
    CHECK(read(ready[0], &byte, 1) == 1);
    kill(child, signal);
    int status = 0;
    waitpid(child, &status, 0);
    close(ready[0]);
    close(ready[1]);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

TEST_CASE("a signal that asks to end is noticed at once, and does not end the program by itself")
{
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        CAPTURE(signal);
        CHECK(endOfChild(signal, false) == 0);
    }
    CHECK(endOfChild(SIGHUP, true) == 1);
}

TEST_CASE("without a signal the wait ends at its time")
{
    const EndSignals signals;
    const Seconds start = now();
    CHECK(!signals.comeBefore(start + Seconds{0.05}));
    CHECK((now() - start).value >= 0.05);
    CHECK(!signals.comeBefore(start));
}
