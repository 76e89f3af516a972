# SPDX-License-Identifier: MIT
# How every target is compiled. One interface target carries it, so no flag is global.
add_library(vinyasa_compiler INTERFACE)
target_compile_options(vinyasa_compiler INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor)
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # GCC 12 sees overlapping copies in std::string where there are none (its bug 105651).
  target_compile_options(vinyasa_compiler INTERFACE -Wno-restrict)
endif()
if(VINYASA_WARNINGS_AS_ERRORS)
  target_compile_options(vinyasa_compiler INTERFACE -Werror)
endif()
if(VINYASA_SANITIZE)
  # Lines are all that a report needs of the debug information.
  target_compile_options(vinyasa_compiler INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer -g1)
  target_link_options(vinyasa_compiler INTERFACE -fsanitize=address,undefined)
endif()

# vinyasa_rows(<source>...)
#
# Lets the compiler take several numbers of a row at once, and a smaller and a larger one in one step: nothing in these
# sources asks after errno, traps, infinities or the sign of zero.
function(vinyasa_rows)
  set_source_files_properties(${ARGN} PROPERTIES
    COMPILE_OPTIONS "-fno-math-errno;-fno-trapping-math;-ffinite-math-only;-fno-signed-zeros")
endfunction()

# vinyasa_small(<target>...)
#
# For code that runs once in a while: in a release it is made small, not fast. All of it would else lie in memory for
# nothing. GCC then sees optional values read that are not there, where they are asked for first.
function(vinyasa_small)
  foreach(target ${ARGN})
    target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-Os$<SEMICOLON>-Wno-maybe-uninitialized>)
  endforeach()
endfunction()

# vinyasa_compile_together(<target>)
#
# With VINYASA_TOGETHER the sources of a target are compiled eight at a time, which takes more than half off the build.
# Elsewhere each stands alone, so that a header which it forgets to include has to show.
function(vinyasa_compile_together target)
  if(VINYASA_TOGETHER)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
    # It asks what else is in the file.
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
  endif()
endfunction()
