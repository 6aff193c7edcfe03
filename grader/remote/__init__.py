"""The wire and the proxy: how trusted code talks to a student's objects without holding them.

Nothing is imported here, because the worker loads `grader.remote.wire` inside the sandbox and must not
load the trusted half with it.
"""
