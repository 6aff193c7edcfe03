# /// misconception
# caught_by = ["test_the_value_of_the_text_is_reproduced"]
# uses = ["np.mean | .mean | / | np.average | /=", "#0.5 | … / 2 | … / 2.0 | … / # | … / (*) | /= | 2 * …"]
# lacks = ["np.abs | abs | np.absolute | np.fabs"]
# shows = [
#     "(0.5 * np.mean(((y - t) ** 2))) | (np.mean(((y - t) ** 2)) / 2) | (np.mean(((y - t) ** 2)) / 2.0) | (np.mean(((y - t) ** 2)) * 0.5) | (0.5 * np.mean(np.square((y - t)))) | (np.mean(np.square((y - t))) / 2) | (np.mean(np.square((y - t))) / 2.0) | (np.mean(np.square((y - t))) * 0.5) | (0.5 * ((y - t) ** 2).mean()) | (((y - t) ** 2).mean() / 2) | (((y - t) ** 2).mean() / 2.0) | (((y - t) ** 2).mean() * 0.5) | (0.5 * np.mean(((t - y) ** 2))) | (np.mean(((t - y) ** 2)) / 2) | (np.mean(((t - y) ** 2)) / 2.0) | (np.mean(((t - y) ** 2)) * 0.5) | (0.5 * np.mean(np.square((t - y)))) | (np.mean(np.square((t - y))) / 2) | (np.mean(np.square((t - y))) / 2.0) | (np.mean(np.square((t - y))) * 0.5) | (0.5 * ((t - y) ** 2).mean()) | (((t - y) ** 2).mean() / 2) | (((t - y) ** 2).mean() / 2.0) | (((t - y) ** 2).mean() * 0.5)",
# ]
#
# [title]
# ko = "합이 아니라 평균의 절반을 구함"
# en = "Half of the mean and not of the sum"
#
# [explanation]
# ko = """
# 제곱을 더하는 대신 평균을 냈습니다. 이 과정의 식은 제곱의 합에 절반을 취한 것이므로 원소의 개수로 나누지 않습니다.
# 본문의 식과 한 항씩 비교해 보세요."""
# en = """
# The squares are averaged and not added up. In this course the formula is half of the sum of the squares; nothing
# is divided by the number of elements. Compare with the formula of the text term by term."""
# ///
import numpy as np


def mean_squared_error(y, t):
    return 0.5 * np.mean((y - t) ** 2)
