# /// misconception
# caught_by = [
#     "test_the_value_of_the_text_is_reproduced",
#     "test_a_batch_with_one_hot_targets_gives_the_mean",
#     "test_a_batch_with_labels_gives_the_mean",
# ]
# shows = [".dim | .ndims | .ndin | .nidm | .dims | .n_dim"]
#
# [title]
# ko = "차원 수를 나타내는 속성의 이름이 틀림"
# en = "The attribute for the dimensions is misspelt"
#
# [explanation]
# ko = """
# 배열의 차원 수를 물어보는 속성의 이름을 잘못 적어서, 무엇을 넣어도 AttributeError가 납니다. 오류 메시지의 마지막
# 줄에 배열에 없는 이름이 나옵니다. 배열의 속성 목록에서 비슷한 이름을 찾아 비교해 보세요."""
# en = """
# The name of the attribute that tells the number of dimensions is misspelt, so every call raises an AttributeError.
# The last line of the message says which name arrays do not have. Look for a similar one among the attributes of an
# array."""
# ///
import numpy as np


def cross_entropy_error(y, t):
    if y.dim == 1:
        t = t.reshape(1, t.size)
        y = y.reshape(1, y.size)

    if t.size == y.size:
        t = t.argmax(axis=1)

    batch_size = y.shape[0]
    return -np.sum(np.log(y[np.arange(batch_size), t.flatten()] + 1e-7)) / batch_size
