# /// misconception
# caught_by = ["test_one_sample_takes_a_label"]
#
# [title]
# ko = "데이터 하나의 레이블을 원-핫처럼 곱함"
# en = "A single label is treated as one-hot"
#
# [explanation]
# ko = """
# y가 1차원이면 t도 원-핫 배열이라고 생각한 것으로 보입니다. 데이터 하나의 정답이 클래스의 번호로 주어지면, 지금은
# 그 번호가 모든 클래스의 로그에 곱해집니다. y의 차원과 별개로 t가 어떤 형식인지도 나누어 살펴보세요."""
# en = """
# It seems to be taken for granted that t is one-hot whenever y has one dimension. If the target of the sample is
# the number of a class, this number multiplies the logarithms of all classes here. Look at the form of t
# separately from the number of dimensions of y."""
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        return -np.sum(t * np.log(y + 1e-7))

    if t.size == y.size:
        t = t.argmax(axis=1)

    batch_size = y.shape[0]
    return -np.sum(np.log(y[np.arange(batch_size), t] + 1e-7)) / batch_size
