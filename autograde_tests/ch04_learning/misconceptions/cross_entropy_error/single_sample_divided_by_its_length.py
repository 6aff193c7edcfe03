# /// misconception
# caught_by = ["test_the_value_of_the_text_is_reproduced", "test_one_sample_is_not_divided_by_its_length"]
# lacks = ["np.mean", ".mean", "y.size", "t.size"]
# shows = ["(-name / len(y)) | (-name / y.shape[0])", "y.ndim == 1"]
# shows_no = [
#     ".reshape | np.reshape | np.atleast_2d | np.expand_dims | np.newaxis | [None] | y = … | return -… | return name | return # | return (*)",
# ]
#
# [title]
# ko = "데이터 하나를 클래스의 개수로 나눔"
# en = "One sample is divided by the number of classes"
#
# [explanation]
# ko = """
# 배치에서는 첫째 축의 길이가 데이터의 개수이지만, 1차원 배열에서는 첫째 축의 길이가 클래스의 개수입니다. 그래서
# 데이터가 하나일 때 손실이 너무 작아집니다. y가 1차원일 때 나누는 수가 무엇인지 출력해 보세요."""
# en = """
# In a batch the length of the first axis is the number of samples, but in one dimension it is the number of
# classes. So the loss of a single sample comes out too small. Print what you divide by when y has one dimension."""
# ///
import numpy as np


def cross_entropy_error(y, t):
    delta = 1e-7
    if t.ndim == y.ndim:
        return -np.sum(t * np.log(y + delta)) / y.shape[0]
    if y.ndim == 1:
        return -np.log(y[t] + delta)
    batch_size = y.shape[0]
    return -np.sum(np.log(y[np.arange(batch_size), t] + delta)) / batch_size
