"""Isolated workers: starting, limiting and killing them, and knowing what this host can enforce.

The zygote imports this package inside the sandbox, so nothing is imported here. The door for the trusted
side is `grader.sandbox.host`.
"""
