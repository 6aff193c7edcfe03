# /// variant
# exercise = "Dropout"
# mistakes = ["One mask is drawn for the columns and used for all rows, instead of for every element.", "backward passes dout on without the mask."]
# ///
import numpy as np

class Dropout:
    def __init__(self, dropout_ratio=0.5):
        self.삭제비율 = dropout_ratio
        self.마스크 = None

    def forward(self, x, train_flg=True):
        if train_flg == True:
            난수 = np.random.rand(x.shape[-1])
            self.마스크 = 난수 > self.삭제비율
            출력 = x * self.마스크
        else:
            출력 = x * (1 - self.삭제비율)
        return 출력

    def backward(self, dout):
        기울기 = dout
        return 기울기
