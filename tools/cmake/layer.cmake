# SPDX-License-Identifier: MIT
# vinyasa_layer(<name> [PLAIN_TESTS] [USES <layer>...] [LIBRARIES <target>...])
#
# Makes the static library vinyasa_<name> from src/<name>/ and, with VINYASA_TESTS, the test program <name>_test from
# tests/<name>/. The library links only what is named, so an include of a layer further right ends as an undefined
# symbol at the latest; tools/check_layers.py says it earlier and in words. PLAIN_TESTS: its tests read nothing foreign and
# would take minutes under the sanitizers, so they run without them only.
function(vinyasa_layer name)
  cmake_parse_arguments(PARSE_ARGV 1 layer "PLAIN_TESTS" "" "USES;LIBRARIES")
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${name}/*.cpp)
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  add_library(vinyasa_${name} STATIC ${sources})
  target_include_directories(vinyasa_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
  list(TRANSFORM layer_USES PREPEND vinyasa_)
  target_link_libraries(vinyasa_${name} PUBLIC ${layer_USES} ${layer_LIBRARIES} PRIVATE vinyasa_compiler)
  vinyasa_compile_together(vinyasa_${name})

  file(GLOB tests CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/${name}/*.cpp)
  if(VINYASA_TESTS AND tests AND NOT (VINYASA_SANITIZE AND layer_PLAIN_TESTS))
    add_executable(${name}_test ${tests})
    target_link_libraries(${name}_test PRIVATE vinyasa_${name} vinyasa_test_support vinyasa_compiler)
    if(VINYASA_SANITIZE)
      # It is the layers that are looked into. A test may meet their freed memory, so addresses stay checked; the rest,
      # and making them fast, made compiling the tests take longer than everything else together.
      target_compile_options(${name}_test PRIVATE -O0 -fno-sanitize=undefined)
    endif()
    add_test(NAME ${name} COMMAND ${name}_test)
    set_tests_properties(${name} PROPERTIES LABELS layer)
  endif()
endfunction()

# The one program.
function(vinyasa_program)
  add_executable(vinyasa ${PROJECT_SOURCE_DIR}/src/app/main.cpp)
  target_link_libraries(vinyasa PRIVATE vinyasa_app vinyasa_compiler)
  target_link_options(vinyasa PRIVATE $<$<CONFIG:Release>:-Wl,--gc-sections>)
endfunction()
