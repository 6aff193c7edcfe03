# /// misconception
# caught_by = ["test_all_coordinates_move_at_once"]
#
# [title]
# ko = "좌표를 하나씩 갱신하며 기울기를 다시 구함"
# en = "Coordinates are updated one after another"
#
# [explanation]
# ko = """
# 좌표 하나를 옮긴 다음 그 자리에서 다시 구한 기울기로 다음 좌표를 옮기고 있습니다. 식에서는 한 번의 갱신에 쓰는
# 기울기가 모두 같은 점의 것입니다. 좌표들이 서로 영향을 주는 함수에서 한 번 갱신한 결과를 손으로 구해 비교해
# 보세요."""
# en = """
# One coordinate is moved, and the next one uses a gradient that was computed after this move. In the formula, all
# of an update uses the gradient of one and the same point. Take a function whose coordinates act on each other
# and compare one update with what you work out by hand."""
# ///
import numpy as np


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    x = init_x.copy()
    for _ in range(step_num):
        for idx in np.ndindex(x.shape):
            grad = numerical_gradient(f, x)
            x[idx] -= lr * grad[idx]
    return x
