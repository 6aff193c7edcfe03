# /// misconception
# caught_by = ["test_the_update_reaches_the_arrays_that_layers_hold"]
# uses = ["[] = (-) | [] = (+) | [] = name | [] = np.subtract() | [] = np.array()"]
# shows = ["params[·] = (-)"]
# shows_no = ["-= | +="]
#
# [title]
# ko = "새 배열을 만들어 이름에 묶음"
# en = "A new array is bound to the name"
#
# [explanation]
# ko = """
# 갱신한 결과로 만든 새 배열이 딕셔너리에 들어갑니다. 계층은 생성될 때 받은 옛 배열을 계속 씁니다. 갱신한 뒤에 계층이 가진 가중치를 출력해
# 보세요."""
# en = """
# The result is a new array, which goes into the dict. The layers go on with the arrays they were made with. Print
# the weights of a layer after an update."""
# ///
class SGD:
    def __init__(self, lr=0.01):
        self.lr = lr

    def update(self, params, grads):
        for key in params.keys():
            params[key] = params[key] - self.lr * grads[key]
