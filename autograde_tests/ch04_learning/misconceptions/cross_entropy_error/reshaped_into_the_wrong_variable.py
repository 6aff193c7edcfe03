# /// misconception
# caught_by = ["test_the_value_of_the_text_is_reproduced", "test_one_sample_is_not_divided_by_its_length"]
# uses = [
#     "name = .reshape() | name = np.reshape() | name = [] | name = np.expand_dims() | name = np.atleast_2d() | name = name | (,) = (,)",
# ]
#
# [title]
# ko = "형상을 바꾼 정답을 y에 넣음"
# en = "The reshaped target ends up in y"
#
# [explanation]
# ko = """
# 데이터가 하나일 때 y와 t의 형상을 바꾸는 부분에서 변수의 이름이 섞였습니다. 정답을 정답과 비교하게 되므로,
# 출력이 무엇이든 손실이 거의 0이 됩니다. 형상을 바꾼 바로 뒤에 y와 t를 출력해 보세요."""
# en = """
# Where y and t are reshaped for a single sample, the names got mixed up. The target is compared with itself, and
# the loss is nearly 0 whatever the output is. Print y and t right after reshaping them."""
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        t = t.reshape(1, t.size)
        y = t.reshape(1, t.size)

    if t.size == y.size:
        t = t.argmax(axis=1)

    batch_size = y.shape[0]
    return -np.sum(np.log(y[np.arange(batch_size), t.flatten()] + 1e-7)) / batch_size
