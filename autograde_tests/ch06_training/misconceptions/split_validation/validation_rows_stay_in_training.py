# /// misconception
# caught_by = ["test_every_row_is_there_exactly_once", "test_the_rate_says_how_many_rows_are_put_aside"]
# shows = ["return (name, name, [:·], [:·]) | return (np.take(), np.take(), [:·], [:·]) | return ([], [], [:·], [:·])"]
# shows_no = [
#     "[·:] | np.delete | np.split | np.array_split | np.isin | np.setdiff1d | ~x | not in | != | comprehension | for | while | > | >= | np.arange(name, len()) | np.arange(name, name) | np.arange(name, []) | slice(name, #)",
# ]
#
# [title]
# ko = "검증 데이터가 훈련 데이터에도 있음"
# en = "Validation rows stay in the training data"
#
# [explanation]
# ko = """
# 떼어 놓은 행을 훈련 데이터에서 빼지 않았습니다. 이미 본 데이터로 검증하면 오버피팅이 보이지 않습니다. 두 부분의
# 길이를 더해 보세요."""
# en = """
# Rows that were put aside are still among the training data. Validating on what was seen before hides overfitting.
# Add up the lengths of both parts."""
# ///
import numpy as np


def split_validation(x, t, validation_rate=0.2):
    permutation = np.random.permutation(x.shape[0])
    x = x[permutation]
    t = t[permutation]
    validation_num = int(x.shape[0] * validation_rate)
    x_val = x[:validation_num]
    t_val = t[:validation_num]
    x_train = x
    t_train = t
    return x_train, t_train, x_val, t_val
