# /// misconception
# caught_by = ["test_x_is_restored_bit_for_bit"]
# uses = ["+= | … = (+) | +"]
#
# [title]
# ko = "h를 다시 더해서 되돌림"
# en = "Put back by adding h again"
#
# [explanation]
# ko = """
# 더하고 빼는 것만으로 되돌리면 반올림 때문에 x가 마지막 자리에서 조금 달라질 수 있습니다. 학습에서 수천 번
# 되풀이하면 가중치가 저절로 움직입니다. 원래의 값을 계산으로 다시 만들지 말고 그대로 보관하는 방법을 생각해
# 보세요."""
# en = """
# Undoing a change by another sum may leave x different in its last digits, because of rounding. Over thousands
# of repetitions the weights would drift by themselves. Think of a way to keep the old value instead of computing
# it again."""
# ///
import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros_like(x)
    for idx in np.ndindex(x.shape):
        x[idx] += h
        fxh1 = f(x)
        x[idx] -= 2 * h
        fxh2 = f(x)
        x[idx] += h
        grad[idx] = (fxh1 - fxh2) / (2 * h)
    return grad
