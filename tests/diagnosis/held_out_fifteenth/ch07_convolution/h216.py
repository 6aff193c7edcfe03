# /// variant
# exercise = "Convolution"
# mistakes = ["The result of the product is reshaped directly to (N, FN, OH, OW) without the transposition, so that the outputs are in the wrong places."]
# ///
import numpy as np

class Convolution:
    def __init__(self, W, b, stride=1, pad=0):
        self.W = W
        self.b = b
        self.stride = stride
        self.pad = pad

    def forward(self, x):
        필터수, 채널수, 필터높이, 필터너비 = self.W.shape
        개수, 채널수, 높이, 너비 = x.shape
        출력높이 = (높이 + 2 * self.pad - 필터높이) // self.stride + 1
        출력너비 = (너비 + 2 * self.pad - 필터너비) // self.stride + 1
        self.행렬 = im2col(x, 필터높이, 필터너비, self.stride, self.pad)
        self.입력형상 = x.shape
        결과 = np.dot(self.행렬, self.W.reshape(필터수, -1).T) + self.b
        return 결과.reshape(개수, 필터수, 출력높이, 출력너비)

    def backward(self, dout):
        필터수, 채널수, 필터높이, 필터너비 = self.W.shape
        펼친_기울기 = dout.transpose(0, 2, 3, 1).reshape(-1, 필터수)
        self.db = np.sum(펼친_기울기, axis=0)
        self.dW = np.dot(펼친_기울기.T, self.행렬).reshape(self.W.shape)
        행렬_기울기 = np.dot(펼친_기울기, self.W.reshape(필터수, -1))
        return col2im(행렬_기울기, self.입력형상, 필터높이, 필터너비, self.stride, self.pad)
