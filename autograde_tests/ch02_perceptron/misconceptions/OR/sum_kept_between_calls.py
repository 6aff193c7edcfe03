# /// misconception
# caught_by = ["test_a_call_does_not_depend_on_the_calls_before_it"]
# shows = ["global"]
#
# [title]
# ko = "앞의 호출에서 구한 합에 이어서 더함"
# en = "The sum goes on from the call before"
#
# [explanation]
# ko = """
# 같은 입력을 주어도 그 앞에 무엇을 계산했는지에 따라 결과가 달라집니다. 합을 담는 변수가 함수 바깥에 있어서, 부를
# 때마다 0에서 시작하지 않고 앞의 값에 계속 더해집니다. 같은 쌍으로 함수를 여러 번 부르면서 합을 출력해 보세요."""
# en = """
# The same inputs give different results, depending on what was computed before. The variable that holds the sum lives
# outside the function, so a call does not begin at 0 but goes on from the last value. Call the function several times
# with the same pair and print the sum."""
# ///
import numpy as np


total = 0


def OR(x1, x2, w1=0.5, w2=0.5, b=-0.2):
    global total
    total += w1 * x1 + w2 * x2 + b
    if total > 0:
        return 1
    else:
        return 0
