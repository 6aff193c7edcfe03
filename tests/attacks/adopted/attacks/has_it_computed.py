"""Numbers for a function of the test's that take for ever to compute, or all memory there is."""


def fold(function, numbers):
    try:
        return function(3, function(10, 9))
    finally:
        function(1 << 4000, 1 << 4000)
