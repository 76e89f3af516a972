// SPDX-License-Identifier: MIT
#pragma once

namespace vinyasa {

// What has been freed goes back to the system, where the C library can do that; it would else be kept for later. Takes
// a millisecond or two.
void giveFreedMemoryBack();

} // namespace vinyasa
