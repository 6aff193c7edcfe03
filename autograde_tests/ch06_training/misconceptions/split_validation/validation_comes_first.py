# /// misconception
# caught_by = ["test_a_fifth_is_put_aside_unless_a_rate_is_given", "test_a_share_of_a_row_is_left_for_training"]
# shows = ["return ([:·], [:·], [·:], [·:])"]
# shows_no = ["-"]
#
# [title]
# ko = "검증 데이터의 몫이 먼저 옴"
# en = "The share of the validation data comes first"
#
# [explanation]
# ko = """
# validation_rate가 정하는 몫이 결과의 앞 두 자리에 있습니다. 받는 쪽은 앞의 둘로 훈련합니다. 자르는 두 자리가
# 서로 바뀌었거나 돌려주는 차례가 바뀐 것입니다. 둘을 본문과 견주어 보세요."""
# en = """
# The share that validation_rate asks for is in the first two results, but whoever gets them trains on these. Either
# the two cuts or the results of the return have changed places: compare both with the text."""
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
    return x_val, t_val, x_train, t_train
