# /// misconception
# caught_by = [
#     "test_the_weights_have_the_shape_of_the_text",
#     "test_the_weights_start_as_standard_normal_numbers",
#     "test_two_networks_keep_their_own_weights",
# ]
# shows = [
#     "def simpleNet._init_ … | def simpleNet.__int__ … | def simpleNet.init … | def simpleNet.__inti__ … | def simpleNet.__init … | def simpleNet._init__ … | def simpleNet.__init_ … | def simpleNet.__ini__ … | def simpleNet.__innit__ … | def simpleNet.__intit__ …",
# ]
#
# [title]
# ko = "생성자의 이름이 틀려 실행되지 않음"
# en = "The constructor is misspelt and never runs"
#
# [explanation]
# ko = """
# 생성자의 이름에서 글자나 밑줄이 틀렸습니다. 파이썬은 이것을 보통 메서드로 여기고 신경망을 만들 때 부르지
# 않으므로, W가 생기지 않습니다. 이름의 글자와 앞뒤 밑줄의 개수를 하나씩 비교해 보세요."""
# en = """
# A letter or an underscore is wrong in the name of the constructor. Python takes it for an ordinary method and
# does not call it when a network is made, so there is no W. Compare the letters one by one, and count the
# underscores on both sides."""
# ///
import numpy as np


class simpleNet:
    def __inti__(self):
        self.W = np.random.randn(2, 3)

    def predict(self, x):
        return np.dot(x, self.W)

    def loss(self, x, t):
        z = self.predict(x)
        y = softmax(z)
        return cross_entropy_error(y, t)
