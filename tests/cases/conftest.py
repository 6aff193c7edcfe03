"""What was handed in is not for pytest to collect, whatever its name."""

collect_ignore = ["corpus"]
