"""What runs beside student code, inside the sandbox.

This room imports the standard library, NumPy and `grader.remote.wire`, nothing else of ours: whatever is
loaded here can be read and changed by the student's code.
"""
