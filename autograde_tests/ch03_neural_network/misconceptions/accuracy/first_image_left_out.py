# /// misconception
# caught_by = ["test_all_answers_right_give_one"]
# shows = ["range(1, len(x)) | range(1, x.shape[0]) | range(1, name)"]
#
# [title]
# ko = "첫 번째 데이터를 건너뜀"
# en = "The first image is left out"
#
# [explanation]
# ko = """
# 반복이 1부터 시작해서 0번 데이터는 세지 않습니다. 배열의 번호는 0부터 시작합니다. 모든 답이 맞을 때 결과가 1인지 확인해 보세요."""
# en = """
# The loop begins at 1, so that image 0 is never counted: the numbers of an array begin at 0. See whether the result is 1
# where all answers are right."""
# ///
import numpy as np


def accuracy(network, x, t):
    accuracy_cnt = 0
    for i in range(1, len(x)):
        y = predict(network, x[i])
        p = np.argmax(y)
        if p == t[i]:
            accuracy_cnt += 1
    return float(accuracy_cnt) / len(x)
