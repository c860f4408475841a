# The project's own tests: one program a folder, each x_test.cpp beside its x.cpp, and the target `check`.
enable_testing()
include(GoogleTest)

# Every *_test.cpp below the folders that the program covers, and the sources beside. A prefix keeps
# apart what two programs test with the same file. Tests with the same lock never run side by side.
# The label is the program's name.
function(add_test_program name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "PREFIX;LOCK" "FOLDERS;SOURCES;LIBRARIES")
  set(sources ${arg_SOURCES})
  foreach(folder IN LISTS arg_FOLDERS)
    file(GLOB found CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/*_test.cpp)
    list(APPEND sources ${found})
  endforeach()
  add_executable(${name} EXCLUDE_FROM_ALL ${sources})
  target_link_libraries(${name} PRIVATE ours quick_to_build sanitizers
    ${arg_LIBRARIES} GTest::gtest_main)
  target_precompile_headers(${name} PRIVATE <gtest/gtest.h> <filesystem> <string> <vector>)
  # From a precompiled header GCC 12 takes std::string for ours, and sees overlapping copies in it.
  target_compile_options(${name} PRIVATE
    $<$<CXX_COMPILER_ID:GNU>:-Wno-array-bounds -Wno-stringop-overflow>)
  set(properties TIMEOUT 300 LABELS ${name})
  if(arg_LOCK)
    list(APPEND properties RESOURCE_LOCK ${arg_LOCK})
  endif()
  gtest_discover_tests(${name}
    TEST_PREFIX "${arg_PREFIX}" DISCOVERY_MODE PRE_TEST PROPERTIES ${properties})
  set_property(GLOBAL APPEND PROPERTY dnn_test_programs ${name})
endfunction()

add_test_program(given_tests
  FOLDERS exercises/given exercises/given/cat_images exercises/given/language exercises/given/plot
  LIBRARIES bench_support_checked notebook_given_checked language_checked given_checked)
target_compile_definitions(given_tests PRIVATE DNN_SOURCE_DIR="${CMAKE_SOURCE_DIR}")

list(TRANSFORM assignments PREPEND test_cases/ OUTPUT_VARIABLE test_case_folders)
add_test_program(test_cases_tests
  FOLDERS test_cases ${test_case_folders}
  LIBRARIES case_builders)

if(TARGET solutions)
  add_test_program(transcripts_tests
    FOLDERS test_cases/transcripts
    LIBRARIES case_files_checked language_checked given_checked)
  target_compile_definitions(transcripts_tests PRIVATE
    DNN_NOTEBOOK_SOLUTIONS="$<TARGET_FILE:notebook_3_step_by_step_solutions_program>"
    DNN_NOTEBOOK_STUBS="$<TARGET_FILE:notebook_3_step_by_step_program>"
    DNN_NOTEBOOK_1_BASICS_SOLUTIONS="$<TARGET_FILE:notebook_1_basics_solutions_program>"
    DNN_NOTEBOOK_1_BASICS_STUBS="$<TARGET_FILE:notebook_1_basics_program>"
    DNN_NOTEBOOK_2_PLANAR_DATA_SOLUTIONS="$<TARGET_FILE:notebook_2_planar_data_solutions_program>"
    DNN_NOTEBOOK_2_PLANAR_DATA_STUBS="$<TARGET_FILE:notebook_2_planar_data_program>"
    DNN_TRANSCRIPTS_DIR="${CMAKE_SOURCE_DIR}/test_cases/transcripts")
  add_dependencies(transcripts_tests
    notebook_1_basics_solutions_program notebook_1_basics_program
    notebook_2_planar_data_solutions_program notebook_2_planar_data_program
    notebook_3_step_by_step_solutions_program notebook_3_step_by_step_program)
  target_compile_definitions(transcripts_tests PRIVATE
    DNN_APPLICATION_SOLUTIONS="$<TARGET_FILE:notebook_4_application_solutions_program>"
    DNN_APPLICATION_STUBS="$<TARGET_FILE:notebook_4_application_program>")
  add_dependencies(transcripts_tests
    notebook_4_application_solutions_program notebook_4_application_program)
  # One function is written, and calls one that isn't.
  add_notebook(3_step_by_step notebook_half_written)
  target_sources(notebook_half_written_program PRIVATE
    solutions/3_step_by_step/04_linear_activation_forward.cpp
    $<FILTER:$<TARGET_OBJECTS:exercises_3_step_by_step>,EXCLUDE,/04_>)
  target_include_directories(notebook_half_written_program PRIVATE exercises/3_step_by_step)
  target_compile_definitions(transcripts_tests PRIVATE
    DNN_NOTEBOOK_HALF_WRITTEN="$<TARGET_FILE:notebook_half_written_program>")
  add_dependencies(transcripts_tests notebook_half_written_program)

  add_executable(without_layer EXCLUDE_FROM_ALL grader/fixtures/without_layer_main.cpp)
  target_link_libraries(without_layer PRIVATE ours)
  add_test_program(grader_tests
    FOLDERS grader grader/commands grader/compile_error grader/diagnosis grader/messages
      grader/process grader/report grader/sanitizer grader/watch
    LIBRARIES grader_core case_builders)
  target_compile_definitions(grader_tests PRIVATE
    DNN_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
    DNN_GRADER="$<TARGET_FILE:grader>"
    DNN_WITHOUT_LAYER="$<TARGET_FILE:without_layer>"
    DNN_MAKE_STUBS="$<TARGET_FILE:make_stubs>")
  add_dependencies(grader_tests grader make_stubs without_layer)

  # What the mistakes are compiled to is found again by the next test; two at once would both do it.
  add_test_program(regenerate_tests
    FOLDERS grader/regenerate
    LOCK regenerate
    LIBRARIES case_making)
  target_compile_definitions(regenerate_tests PRIVATE
    DNN_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
    DNN_GRADER="$<TARGET_FILE:grader>"
    DNN_REGENERATE="$<TARGET_FILE:regenerate>")
  add_dependencies(regenerate_tests grader regenerate)

  # One test a file below grader/fixtures/correct and grader/fixtures/unlisted.
  add_test_program(answers_tests
    SOURCES grader/fixtures/answers_test.cpp
    LIBRARIES grader_core)
  target_compile_definitions(answers_tests PRIVATE DNN_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  file(GLOB_RECURSE answers CONFIGURE_DEPENDS
    ${CMAKE_SOURCE_DIR}/grader/fixtures/correct/* ${CMAKE_SOURCE_DIR}/grader/fixtures/unlisted/*)
  set_property(TARGET answers_tests PROPERTY LINK_DEPENDS ${answers})

  # One test a program below grader/fixtures/hostile.
  add_test_program(hostile_tests
    SOURCES grader/fixtures/hostile_test.cpp
    LIBRARIES grader_core)
  target_compile_definitions(hostile_tests PRIVATE DNN_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  file(GLOB_RECURSE hostile_programs CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/grader/fixtures/hostile/*)
  set_property(TARGET hostile_tests PROPERTY LINK_DEPENDS ${hostile_programs})
endif()

# What other systems than Linux get, tried on Linux too.
add_test_program(process_portable_tests
  SOURCES grader/process/process_portable.cpp grader/process/process_posix.cpp
    grader/process/process_test.cpp
  PREFIX portable.
  LIBRARIES Threads::Threads)
target_compile_definitions(process_portable_tests PRIVATE DNN_PORTABLE_PROCESS)

# Ten seconds of it; by hand it runs as long as one likes.
add_executable(protocol_fuzz EXCLUDE_FROM_ALL grader/protocol_fuzz_main.cpp)
target_link_libraries(protocol_fuzz PRIVATE ours sanitizers protocol_checked case_files_checked
  given_checked)
add_test(NAME protocol_fuzz COMMAND protocol_fuzz --seconds 10)
set_property(GLOBAL APPEND PROPERTY dnn_test_programs protocol_fuzz)

get_property(test_programs GLOBAL PROPERTY dnn_test_programs)
include(ProcessorCount)
ProcessorCount(cores)
add_custom_target(test_programs)
add_dependencies(test_programs ${test_programs})
add_custom_target(check
  COMMAND ${CMAKE_CTEST_COMMAND} --output-on-failure --no-tests=error -j ${cores}
  WORKING_DIRECTORY ${CMAKE_BINARY_DIR}
  USES_TERMINAL)
add_dependencies(check test_programs)
