# /// misconception
# caught_by = ["test_zero_gives_one_half", "test_the_values_of_the_text_are_reproduced"]
# uses = ["np.tanh | math.tanh | tanh | np.sinh | np.exp | math.exp"]
# shows = ["np.tanh | math.tanh | tanh"]
# shows_no = ["#0.5 | / | #2"]
#
# [title]
# ko = "쌍곡탄젠트를 돌려줌"
# en = "The hyperbolic tangent in its place"
#
# [explanation]
# ko = """
# 두 곡선은 모두 S자 형상이지만 범위가 다릅니다. 쌍곡탄젠트는 -1과 1 사이에 있고 0에서 0이며, 시그모이드는 0과 1 사이에
# 있고 0에서 절반입니다. 본문의 식을 그대로 코드로 옮겨 보세요."""
# en = """
# Both curves are S-shaped, but over different ranges. The hyperbolic tangent lies between -1 and 1 and is 0 at 0; the
# sigmoid lies between 0 and 1 and is one half there. Write the formula of the text as code, as it stands."""
# ///
import numpy as np


def sigmoid(x):
    return np.tanh(x)
