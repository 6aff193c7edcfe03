# /// misconception
# caught_by = ["test_the_number_of_steps_is_exact", "test_a_learning_rate_too_small_hardly_moves"]
# uses = ["-x", "name = (*) | name = -(*) | name = -[] | name = -name | [] = (*) | [] = -(*)"]
# shows = ["name = -(*) | name = -[]"]
# shows_no = ["+= | name + name | name + … | … + name"]
#
# [title]
# ko = "빼지 않고 음수를 대입함"
# en = "A negative value is assigned, nothing subtracted"
#
# [explanation]
# ko = """
# 갱신하는 연산자의 두 기호가 바뀐 것 같습니다. 그러면 x에서 빼는 것이 아니라 부호만 바꾼 값을 x에 새로 넣는 것이 되어
# 지금까지의 위치를 잃어버립니다. 오류가 나지 않으므로, 한 번 갱신한 x를 손으로 구한 값과 비교해 보세요."""
# en = """
# The two characters of the update operator seem to be exchanged. Nothing is subtracted from x then; a value with
# its sign turned round takes its place, and the position so far is lost. There is no exception, so compare x after
# one update with what you work out by hand."""
# ///
import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(step_num):
        grad = numerical_gradient(f, x)
        x = -lr * grad
    return x
