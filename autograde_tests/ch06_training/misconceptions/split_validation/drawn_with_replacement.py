# /// misconception
# caught_by = ["test_every_row_is_there_exactly_once"]
# uses = ["np.random.choice | .choice | .integers | np.random.randint | .randint | random.choices"]
# lacks = ["replace=False | ….choice(…, False…"]
# shows = ["np.random.choice | .choice | np.random.randint | .integers"]
#
# [title]
# ko = "행을 되풀이해 뽑음"
# en = "Rows are drawn with replacement"
#
# [explanation]
# ko = """
# 미니배치를 뽑을 때처럼 같은 행이 여러 번 나올 수 있게 뽑았습니다. 어떤 행은 빠지거나, 훈련과 검증 양쪽에 들어갈 수
# 있습니다. 서로 다른 행이 몇 개인지 세어 보세요."""
# en = """
# As for minibatches, the same row may come several times. Rows may be lost, or be in both parts. Count how many
# different rows there are."""
# ///
import numpy as np


def split_validation(x, t, validation_rate=0.2):
    permutation = np.random.choice(x.shape[0], x.shape[0])
    x = x[permutation]
    t = t[permutation]
    validation_num = int(x.shape[0] * validation_rate)
    x_val = x[:validation_num]
    t_val = t[:validation_num]
    x_train = x[validation_num:]
    t_train = t[validation_num:]
    return x_train, t_train, x_val, t_val
