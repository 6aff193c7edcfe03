# /// misconception
# caught_by = ["test_the_rate_says_how_many_rows_are_put_aside", "test_rows_and_targets_stay_in_pairs"]
# shows = ["return ([·:], [:·], [·:], [:·])"]
# shows_no = ["-"]
#
# [title]
# ko = "네 배열을 다른 순서로 돌려줌"
# en = "The four arrays come in another order"
#
# [explanation]
# ko = """
# 돌려주는 순서가 본문과 다릅니다. scikit-learn의 함수가 이 순서를 씁니다. 받는 쪽은 둘째 배열을 훈련 데이터의
# 정답으로 읽습니다. 본문의 순서와 비교해 보세요."""
# en = """
# The order of the results is not that of the text; a function of scikit-learn has this one. Whoever receives them
# takes the second array for the training targets. Compare with the text."""
# ///
import numpy as np


def split_validation(x, t, validation_rate=0.2):
    permutation = np.random.permutation(x.shape[0])
    x = x[permutation]
    t = t[permutation]
    validation_num = int(x.shape[0] * validation_rate)
    x_val = x[:validation_num]
    t_val = t[:validation_num]
    x_train = x[validation_num:]
    t_train = t[validation_num:]
    return x_train, x_val, t_train, t_val
