# /// misconception
# caught_by = ["test_the_values_of_the_text_are_reproduced", "test_integers_are_accepted"]
# uses = ["* | *= | np.multiply | /"]
# shows = [
#     "0.01 * … | … * 0.01 | (0.01 * … | np.multiply(…, 0.01) | 0.1 * … | … * 0.1 | (0.1 * … | np.multiply(…, 0.1) | 0.001 * … | … * 0.001 | (0.001 * … | np.multiply(…, 0.001) | 0.2 * … | … * 0.2 | (0.2 * … | np.multiply(…, 0.2)",
#     "np.where((>), …, (*)) | np.where((>=), …, (*)) | np.where((>…, x, (… * … | np.where((>), name, np.multiply()) | np.where((>=), name, np.multiply()) | np.where((<), (*), … | np.where((<=), (*), … | np.where((<…, (… * …), x) | np.maximum(name, (*)) | np.maximum((*), name) | np.maximum(x, (… * … | np.maximum((… * …), x) | max(name, (*)) | max((*), name) | [] *= # | [] = (*) | … * np.minimum() | np.minimum() * … | (<) * … | (<=) * … | … * (<) | … * (<=)",
# ]
#
# [title]
# ko = "음수를 조금 통과시킴"
# en = "Negative numbers pass a little"
#
# [explanation]
# ko = """
# 음수에 작은 기울기를 주는 Leaky ReLU를 쓰고 있습니다. 다른 자료에 자주 나오는 변형이지만, 이 문제의 ReLU는 음수를
# 정확히 0으로 만듭니다. 본문의 식과 예를 다시 보세요."""
# en = """
# This is the leaky ReLU, which keeps a small slope for negative numbers. Other sources use this variant, but the ReLU
# asked for here turns negative numbers into exactly 0. Look again at the formula and the example of the text."""
# ///
import numpy as np


def relu(x):
    return np.where(np.array(x) > 0, x, np.multiply(x, 0.01))
