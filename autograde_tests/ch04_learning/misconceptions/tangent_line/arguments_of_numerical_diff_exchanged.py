# /// misconception
# caught_by = ["test_the_tangent_of_the_text_is_reproduced"]
# uses = ["numerical_diff(x, f) | numerical_diff(f=x, x=f) | numerical_diff(x=f, f=x)"]
# shows = ["numerical_diff(x, f) | numerical_diff(f=x, x=f) | numerical_diff(x=f, f=x)"]
#
# [title]
# ko = "numerical_diff의 인수가 뒤바뀜"
# en = "The arguments of numerical_diff are exchanged"
#
# [explanation]
# ko = """
# 함수가 올 자리에 점이, 점이 올 자리에 함수가 들어갑니다. 그러면 수를 함수처럼 부르거나 함수에 수를 더하려다 오류가
# 납니다. numerical_diff의 정의와 인수의 순서를 비교해 보세요."""
# en = """
# The point stands where the function belongs, and the function where the point belongs. Then a number is called, or
# a number is added to a function, which raises an exception. Compare the order with the definition of
# numerical_diff."""
# ///
def tangent_line(f, x):
    d = numerical_diff(x, f)
    y = f(x) - d * x
    return lambda s: d * s + y
