"""compare.py BIN COMPILER: dot and a training step beside NumPy, OpenBLAS and Eigen.

BIN holds dot_bench and training_bench. What is missing is named and left out. Everything computes
with one thread, in turns: in every round each gets its turn, and a table shows the medians.
"""

import os
import sys

# OpenBLAS reads these when it is loaded: no number of threads but 1, no processor but the real one.
os.environ["OPENBLAS_NUM_THREADS"] = "1"
SET_ASIDE = [f"{name}={os.environ.pop(name)}" for name in ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")
             if name in os.environ]

import ctypes
import re
import subprocess
import tempfile
import time
from pathlib import Path

try:
    import numpy as np
    import numpy_training
except ImportError:
    np = None

HERE = Path(__file__).resolve().parent
ROUNDS = 7

# Text, n, k, m, which operand is stored transposed.
PRODUCTS = [
    ("64 cubed", 64, 64, 64, ""),
    ("256 cubed", 256, 256, 256, ""),
    ("512 cubed", 512, 512, 512, ""),
    ("1024 cubed", 1024, 1024, 1024, ""),
    ("(20 x 12288)(12288 x 209)", 20, 12288, 209, ""),
    ("(7 x 12288)(12288 x 209)", 7, 12288, 209, ""),
    ("(1 x 12288)(12288 x 209)", 1, 12288, 209, ""),
    ("dZ X^T (20 x 209)(209 x 12288)", 20, 209, 12288, "transposed_second"),
    ("W^T dZ (12288 x 20)(20 x 209)", 12288, 20, 209, "transposed_first"),
]


def median(numbers):
    return sorted(numbers)[len(numbers) // 2]


def seconds_of(work, rounds=5):
    """Seconds of one call, measured as the programs do: bench.cpp."""

    def turn(calls):
        began = time.perf_counter()
        for _ in range(calls):
            work()
        return time.perf_counter() - began

    calls = 1
    turn(1)
    while turn(calls) < 0.01:
        calls *= 2
    return median([turn(calls) / calls for _ in range(rounds)])


def in_turns(measures):
    """Medians of each measure, a function that gives seconds; None stays None."""
    times = {name: [] for name, measure in measures.items() if measure}
    for _ in range(ROUNDS):
        for name in times:
            times[name].append(measures[name]())
    return {name: median(times[name]) if name in times else None for name in measures}


# ---- the programs


def output_of(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def program_measure(program, *arguments):
    if program is None:
        return None
    return lambda: float(output_of(program, *[str(each) for each in arguments if each != ""]))


def compile_program(compiler, source, folder, *flags):
    """The program, or None when it can't be compiled."""
    program = str(Path(folder) / Path(source).stem)
    command = [compiler, "-std=c++20", "-O3", "-march=native", "-I", str(HERE.parent.parent),
               str(HERE / source), str(HERE.parent / "bench.cpp"), "-o", program, *flags]
    done = subprocess.run(command, capture_output=True, text=True)
    return program if done.returncode == 0 else None


def compile_all(compiler, folder):
    eigen = compile_program(compiler, "eigen_main.cpp", folder, "-DEIGEN_DONT_PARALLELIZE",
                            "-I", "/usr/include/eigen3")
    openblas = compile_program(compiler, "openblas_main.cpp", folder, "-lopenblas")
    return eigen, openblas


# ---- NumPy


def numpy_product(n, k, m, form):
    if np is None:
        return None
    random = np.random.RandomState(1)
    A = random.rand(k, n).T if form == "transposed_first" else random.rand(n, k)
    B = random.rand(m, k).T if form == "transposed_second" else random.rand(k, m)
    return lambda: seconds_of(lambda: np.dot(A, B))


def blas_of_numpy():
    """The library that this process has loaded, its configuration and the processor it sees."""
    np.dot(np.ones((2, 2)), np.ones((2, 2)))
    with open("/proc/self/maps") as maps:
        paths = {line.split()[-1] for line in maps if re.search(r"/[^/]*blas[^/]*\.so", line)}
    for path in sorted(paths):
        library = ctypes.CDLL(path)
        for prefix in ("openblas_", "scipy_openblas_"):
            for suffix in ("", "64_"):
                try:
                    config = getattr(library, prefix + "get_config" + suffix)
                    core = getattr(library, prefix + "get_corename" + suffix)
                except AttributeError:
                    continue
                config.restype = core.restype = ctypes.c_char_p
                return f"{config().decode().strip()}, core type {core().decode()}, {path}"
    return "a BLAS that is not OpenBLAS: " + (", ".join(sorted(paths)) or "inside NumPy")


# ---- what is printed


def processor():
    try:
        with open("/proc/cpuinfo") as cpuinfo:
            return re.search(r"model name\s*: (.*)", cpuinfo.read()).group(1)
    except (OSError, AttributeError):
        return "unknown"


def print_versions(compiler, eigen, openblas):
    print("processor  ", processor())
    print("compiler   ", output_of(compiler, "--version").splitlines()[0])
    if np is None:
        print("NumPy       is missing (Debian: apt-get install python3-numpy libopenblas0-pthread)")
    else:
        print(f"NumPy       {np.__version__}, Python {sys.version.split()[0]}, with\n"
              f"            {blas_of_numpy()}")
    if openblas is None:
        print("OpenBLAS    is left out: its program does not compile (Debian: apt-get install libopenblas-dev)")
    else:
        print(f"OpenBLAS    cblas_dgemm of {output_of(openblas)}")
    if eigen is None:
        print("Eigen       is left out: its program does not compile (Debian: apt-get install libeigen3-dev)")
    else:
        print(f"Eigen       {output_of(eigen)}, -O3 -march=native -DEIGEN_DONT_PARALLELIZE")
    if SET_ASIDE:
        print("Set aside  ", ", ".join(SET_ASIDE), "from the environment: OpenBLAS would compute for another processor")
    print("\nOne thread each. dot and np.dot make a new matrix for each product, cblas_dgemm and Eigen\n"
          "write into one that is there. Our programs keep freed memory, as the notebook programs\n"
          "do. A ratio says how many times as fast as the one before it ours is. Medians of\n"
          f"{ROUNDS} rounds in turns.\n")


def row_text(text, unit, seconds):
    ours = seconds["ours"]
    cells = [f"{text:32} {ours * unit:9.4f}"]
    for name, theirs in seconds.items():
        if name != "ours":
            cells.append(f"{'-':>9} {'-':>6}" if theirs is None
                         else f"{theirs * unit:9.4f} {theirs / ours:6.2f}")
    return " ".join(cells)


def print_products(bin_folder, eigen, openblas):
    print(f"{'milliseconds':32} {'dot':>9} {'np.dot':>9} {'ratio':>6} {'dgemm':>9} {'ratio':>6} "
          f"{'Eigen':>9} {'ratio':>6}")
    for text, n, k, m, form in PRODUCTS:
        seconds = in_turns({
            "ours": program_measure(bin_folder / "dot_bench", n, k, m, form),
            "NumPy": numpy_product(n, k, m, form),
            "OpenBLAS": program_measure(openblas, n, k, m, form),
            "Eigen": program_measure(eigen, n, k, m, form),
        })
        print(row_text(text, 1e3, seconds), flush=True)


def print_training(bin_folder):
    training = bin_folder / "training_bench"
    if np is None or not training.exists():
        return
    print(f"\n{'one training step, milliseconds':32} {'ours':>9} {'NumPy':>9} {'ratio':>6}")
    for name, text, network in (
            ("cat", "[12288, 20, 7, 5, 1], m = 209", numpy_training.CatTraining()),
            ("planar", "planar, n_h = 4, m = 400", numpy_training.PlanarTraining())):
        seconds = in_turns({"ours": program_measure(training, name),
                            "NumPy": lambda: seconds_of(network.step)})
        print(row_text(text, 1e3, seconds), flush=True)


def main(bin_folder, compiler):
    with tempfile.TemporaryDirectory() as folder:
        eigen, openblas = compile_all(compiler, folder)
        print_versions(compiler, eigen, openblas)
        print_products(Path(bin_folder), eigen, openblas)
        print_training(Path(bin_folder))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
