# /// misconception
# caught_by = ["test_each_batch_is_passed_to_predict_once"]
# lacks = ["for | while | comprehension | np.array_split | np.split"]
# shows = ["ignored batch_accuracy.batch_size:… | predict(network, x)"]
#
# [title]
# ko = "배치로 나누지 않고 한꺼번에 계산함"
# en = "All data at once, without batches"
#
# [explanation]
# ko = """
# 이미지를 batch_size씩 자르지 않고 한 번에 넣고 있습니다. 데이터가 많으면 메모리가 부족해지므로, 이 함수는 정해진
# 수만큼씩 잘라 차례로 넣으려는 것입니다. batch_size가 코드의 어디에서 쓰이는지 찾아보세요."""
# en = """
# The images are not cut by batch_size but passed in one go. With many data the memory would not suffice; the point
# of this function is to pass them piece by piece. See where in your code batch_size is used."""
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    answers = np.argmax(predict(network, x), axis=1)
    return float(np.mean(answers == t))
