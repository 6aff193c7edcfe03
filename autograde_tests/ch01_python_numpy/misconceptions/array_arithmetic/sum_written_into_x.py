# /// misconception
# caught_by = ["test_the_arguments_are_left_alone"]
# shows = ["writes x"]
# lacks = ["x -= y | x *= y | x /= y"]
#
# [title]
# ko = "받은 배열 x에 결과를 덮어씀"
# en = "A result is written into x"
#
# [explanation]
# ko = """
# 함수를 부르고 나면 부른 쪽의 x가 바뀌어 있습니다. 함수 안의 x는 복사본이 아니라 부른 쪽과 같은 배열이며, 대입을 겸한
# 연산이나 원소에 대한 대입은 새 배열을 만들지 않고 그 배열에 씁니다. 함수를 부르기 전과 후에 x를 출력해 비교해
# 보세요."""
# en = """
# After the call the caller's x has changed. Inside the function x is no copy: it is the very array of the caller,
# and an operation combined with an assignment, or an assignment to its elements, writes into it instead of making
# a new one. Print x before and after the call and compare."""
# ///
import numpy as np


def array_arithmetic(x, y):
    difference = x - y
    product = x * y
    quotient = x / y
    x += y
    return {"sum": x, "difference": difference, "product": product, "quotient": quotient}
