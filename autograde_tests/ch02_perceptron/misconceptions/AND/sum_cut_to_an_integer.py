# /// misconception
# caught_by = ["test_keyword_weights_make_another_gate"]
# uses = [
#     "int((+)) | int((-)) | int((@)) | int((… + …)) | int(np.sum(… | int(np.dot(… | int(sum(… | int(tmp) | (+).astype(… | … + …).astype(… | np.floor | math.floor | np.trunc | math.trunc | //",
# ]
# shows = [
#     "int((((w1 * x1) + (w2 * x2)) + b)) | int((((x1 * w1) + (x2 * w2)) + b)) | int(((w1 * x1) + (w2 * x2))) | int(((x1 * w1) + (x2 * w2))) | int((np.sum((… | int(np.sum((…",
# ]
#
# [title]
# ko = "합을 정수로 자름"
# en = "The sum is cut to an integer"
#
# [explanation]
# ko = """
# 가중합을 비교하기 전에 정수로 바꿉니다. int는 소수 부분을 버리므로, 0과 1 사이의 합이나 -1과 0 사이의 합이 모두 0이
# 됩니다. 네 쌍과 본문의 예에서 합을 바꾸기 전과 후에 출력해 비교해 보세요."""
# en = """
# The weighted sum becomes an integer before it is compared. int drops the fraction, so that every sum between -1 and 1
# becomes 0. Print the sum before and after the conversion, for the four pairs and for the example of the text."""
# ///
def AND(x1, x2, w1=0.5, w2=0.5, b=-0.7):
    tmp = int(w1 * x1 + w2 * x2 + b)
    if tmp > 0:
        return 1
    else:
        return 0
