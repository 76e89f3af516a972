// SPDX-License-Identifier: MIT
#include "core/words.h"
#include "practice/follow.h"
#include "practice/obey.h"
#include "practice/tempo.h"

#include <array>
#include <utility>

namespace vinyasa {
namespace {

using Commands = GuideCommands;

void setSpeed(Guide& guide, double speed)
{
    guide.speed = followableSpeed(guide.basePace, speed);
    guide.inPause = {};
    guide.notice = {"{1} breaths a minute", shortNumber(breathsPerMinute(guide.basePace) * guide.speed)};
}

Notice noticeOf(const Guide& guide, Lead before)
{
    switch (guide.lead) {
    case Lead::flow:
        return before == Lead::breath
                   ? Notice{"At your own pace: {1} breaths a minute", shortNumber(breathsPerMinute(paceOf(guide)))}
                   : Notice{"The clock leads"};
    case Lead::steps:
        return {"Each step waits for you"};
    case Lead::breath:
        break;
    }
    return {"Hold Space while you breathe in"};
}

} // namespace

void obey(Guide& guide, const Library&, Commands::Faster)
{
    setSpeed(guide, guide.speed * speedStep);
}

void obey(Guide& guide, const Library&, Commands::Slower)
{
    setSpeed(guide, guide.speed / speedStep);
}

void obey(Guide& guide, const Library&, Commands::ResetSpeed)
{
    setSpeed(guide, 1.0);
}

void obey(Guide& guide, const Library&, Commands::LeadBy by)
{
    const Lead before = std::exchange(guide.lead, by.lead);
    if (before == Lead::breath && by.lead == Lead::flow) {
        guide.basePace = learnedPace(guide.followed);
        guide.speed = followableSpeed(guide.basePace, 1.0);
    }
    guide.waiting = false;
    guide.inPause = {};
    guide.followed.rate = 0.0;
    guide.followed.inhaling = breathAt(guide.beat).phase == BreathPhase::inhale;
    guide.followed.sinceTurn = {};
    guide.notice = noticeOf(guide, before);
}

void obey(Guide& guide, const Library& library, Commands::NextLead)
{
    constexpr std::array next{Lead::steps, Lead::breath, Lead::flow};
    obey(guide, library, Commands::LeadBy{next[static_cast<std::size_t>(guide.lead)]});
}

void obey(Guide& guide, const Library&, Commands::BreatheIn)
{
    turnBreath(guide.followed, true);
}

void obey(Guide& guide, const Library&, Commands::BreatheOut)
{
    turnBreath(guide.followed, false);
}

} // namespace vinyasa
