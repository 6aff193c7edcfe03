# /// misconception
# caught_by = ["test_the_values_of_the_text_are_reproduced"]
# shows = [
#     "int(… | .astype(int) | .astype(np.int64) | .astype(np.int32) | np.trunc | np.floor | dtype=int | np.int64(… | np.int32(…",
# ]
# shows_no = [
#     "(>).astype(… | (>=).astype(… | (<).astype(… | (<=).astype(… | int((>)) | int((>=)) | int((<)) | int((<=)) | np.int64((>)) | np.int64((>=)) | np.int32((>)) | np.int32((>=)) | np.array((>), dtype=… | np.array((>=), dtype=… | np.where((>), 1, 0).astype(… | np.where((>=), 1, 0).astype(…",
# ]
#
# [title]
# ko = "정수로 바꾸는 변환이 있음"
# en = "A conversion to integers"
#
# [explanation]
# ko = """
# 계단 함수에서 쓰던 정수 변환이 남아 있는 것 같습니다. ReLU에서는 양수가 그대로 나가야 하는데, 정수로 바꾸면 소수점
# 아래가 모두 사라집니다. 0.5를 넣어 무엇이 나오는지 보고, 이 변환이 여기에 필요한지 생각해 보세요."""
# en = """
# The conversion to integers that the step function had seems to be still here. The ReLU passes positive numbers as
# they are, but a conversion to integers cuts off everything after the point. Pass 0.5, and think about whether the
# conversion has a place here."""
# ///
import numpy as np


def relu(x):
    return np.maximum(0, x).astype(int)
