# The benchmarks: x_bench.cpp beside what it measures, built on demand, and the target `bench`, which
# runs them one after the other and then compares with NumPy, OpenBLAS and Eigen.
add_given_library(bench_support exercises/given/bench.cpp exercises/given/bench_multiply_adds.cpp)
set_target_properties(bench_support PROPERTIES EXCLUDE_FROM_ALL TRUE)

set(bench_programs)
set(bench_commands)

# One program for each *_bench.cpp in these folders, linked with these libraries.
function(add_benchmarks)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "" "FOLDERS;LIBRARIES")
  foreach(folder IN LISTS arg_FOLDERS)
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/*_bench.cpp)
    foreach(source IN LISTS sources)
      cmake_path(GET source STEM program)
      add_executable(${program} EXCLUDE_FROM_ALL ${source})
      target_link_libraries(${program} PRIVATE ours ${arg_LIBRARIES})
      list(APPEND bench_programs ${program})
      list(APPEND bench_commands
        COMMAND ${CMAKE_COMMAND} -E echo "---- ${program}" COMMAND ${program})
    endforeach()
  endforeach()
  return(PROPAGATE bench_programs bench_commands)
endfunction()

add_benchmarks(FOLDERS exercises/given LIBRARIES bench_support notebook_given given)
if(TARGET solutions)
  list(TRANSFORM assignments PREPEND exercises/ OUTPUT_VARIABLE folders)
  add_benchmarks(FOLDERS ${folders} LIBRARIES solutions bench_support notebook_given given)
  add_benchmarks(FOLDERS grader LIBRARIES quick_to_build grader_core)
  add_dependencies(edit_to_score_bench grader)  # it runs it
endif()

add_custom_target(bench
  ${bench_commands}
  COMMAND ${CMAKE_COMMAND} -E echo "---- comparison"
  COMMAND sh ${CMAKE_SOURCE_DIR}/exercises/given/comparison/compare.sh
    ${CMAKE_RUNTIME_OUTPUT_DIRECTORY} ${CMAKE_CXX_COMPILER}
  DEPENDS ${bench_programs}
  USES_TERMINAL VERBATIM)
