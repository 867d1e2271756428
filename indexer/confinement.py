"""What holds the reader's child process: low priority, limits of time and memory, no writing, no network."""

from __future__ import annotations

import ctypes
import faulthandler
import os
import struct
import sys
import time
from pathlib import Path

_CODE = 64 << 20  # bytes of programs and shared files, which the system does not count as data
_GRACE = 30  # seconds after which a child whose parent has died ends itself
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_EXECUTE, _WRITE_FILE, _MAKE_REG, _TRUNCATE = 1, 1 << 1, 1 << 8, 1 << 14
_READING = 1 << 2 | 1 << 3  # left alone: modules and fonts are read late
_NEWER = ((2, 1 << 13), (3, _TRUNCATE), (5, 1 << 15))  # rights that came with a later version of Landlock
_NO_NEW_PRIVILEGES = 38


def step_back() -> None:
    """Let everything else on the machine go first."""
    if hasattr(os, "nice"):
        os.nice(10)


def limit(seconds: int, wall: int, memory: int) -> None:
    """Hold the next document to so many more seconds of CPU and so many bytes, where the system does that itself."""
    faulthandler.dump_traceback_later(wall + _GRACE, exit=True, file=2)
    if sys.platform == "win32":
        return
    import resource

    used = int(time.process_time()) + 1
    for kind, amount in ((resource.RLIMIT_CPU, used + seconds), (resource.RLIMIT_DATA, memory - _CODE)):
        ceiling = resource.getrlimit(kind)[1]
        if ceiling not in (-1, resource.RLIM_INFINITY):
            amount = min(amount, ceiling)
        resource.setrlimit(kind, (amount, ceiling))


def waiting() -> None:
    """Nothing is being read: time does not count."""
    faulthandler.cancel_dump_traceback_later()


def resident() -> int:
    """Bytes of memory in use now, or at most so far where the system tells only that; 0 where it tells nothing."""
    if sys.platform == "linux":
        with Path("/proc/self/statm").open("rb") as statm:
            return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    if sys.platform == "win32":
        return 0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def cost_of(process: int) -> tuple[float, int]:
    """Seconds of CPU and bytes of memory of another process, where the system does not hold it to limits itself.

    Linux does (0, 0); macOS does so for time alone.
    """
    if sys.platform == "darwin":
        usage = ctypes.create_string_buffer(512)
        failed = ctypes.CDLL(None).proc_pid_rusage(process, 0, usage)
        return 0.0, 0 if failed else struct.unpack_from("Q", usage, 64)[0]
    if sys.platform == "win32":
        return _windows_cost(process)
    return 0.0, 0


if sys.platform == "win32":

    def _windows_cost(process: int) -> tuple[float, int]:
        kernel = ctypes.windll.kernel32
        kernel.OpenProcess.restype = ctypes.c_void_p
        handle = ctypes.c_void_p(kernel.OpenProcess(0x1410, False, process))  # query, read
        times, memory = (ctypes.c_uint64 * 4)(), ctypes.create_string_buffer(struct.pack("I", 72), 72)
        starts = [ctypes.byref(times, 8 * which) for which in range(4)]
        try:
            known = kernel.GetProcessTimes(handle, *starts) and kernel.K32GetProcessMemoryInfo(handle, memory, 72)
            return ((times[2] + times[3]) / 1e7, struct.unpack_from("Q", memory, 56)[0]) if known else (0.0, 0)
        finally:
            kernel.CloseHandle(handle)


def close_in(writable: Path | None, runs: Path | None = None) -> bool:
    """From now on write nowhere but below `writable`, start no program but `runs`, open no connection.

    By Linux's Landlock, which needs no rights and cannot be taken back.  False where it is not to be had.
    """
    if sys.platform != "linux":
        return False
    system = ctypes.CDLL(None, use_errno=True)
    version = system.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint32(1))
    if version < 1:
        return False
    handled = ((1 << 13) - 1) & ~_READING
    for since, right in _NEWER:
        handled |= right if version >= since else 0
    network, scope = (3 if version >= 4 else 0), (3 if version >= 6 else 0)
    rules = struct.pack("QQQ", handled, network, scope)[: 8 if version < 4 else 16 if version < 6 else 24]
    ruleset = system.syscall(_CREATE_RULESET, rules, ctypes.c_size_t(len(rules)), ctypes.c_uint32(0))
    if ruleset < 0:
        return False
    if writable is not None and writable.is_dir():
        _allow(system, ruleset, writable, (_WRITE_FILE | _MAKE_REG | _TRUNCATE) & handled)
    for program in (runs.resolve(), *_loaders()) if runs is not None else ():
        _allow(system, ruleset, program, _EXECUTE)
    system.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    done = system.syscall(_RESTRICT_SELF, ruleset, ctypes.c_uint32(0)) == 0
    os.close(ruleset)
    return bool(done)


def _loaders() -> list[Path]:
    """What the system starts first when it is to start a program."""
    folders = (Path("/lib64"), Path("/lib"), *Path("/lib").glob("*-linux-*"))
    return [file.resolve() for folder in folders for file in folder.glob("ld-*.so*")]


def _allow(system: ctypes.CDLL, ruleset: int, where: Path, rights: int) -> None:
    place = os.open(where, os.O_PATH | os.O_CLOEXEC)
    rule = struct.pack("=Qi", rights, place)
    system.syscall(_ADD_RULE, ruleset, 1, rule, ctypes.c_uint32(0))
    os.close(place)
