"""From what wrong answers look like to a named cause: misconceptions, relations of numbers, edits, exceptions.

The room knows nothing of points. A cause is named only if it explains what was seen and nothing else does.
"""
