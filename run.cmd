@echo off
rem Peace Archive on Windows: the same as ./run elsewhere.
py -3 "%~dp0run" %*
