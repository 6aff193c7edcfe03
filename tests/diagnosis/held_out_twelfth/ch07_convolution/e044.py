# /// variant
# exercise = "Convolution"
# mistakes = ["With padding, pixels outside the image are read from x without a check of the border, so an IndexError is raised at the lower and right edge"]
# ///
import numpy as np


class Convolution:
    def __init__(self, W, b, stride=1, pad=0):
        self.W = W
        self.b = b
        self.stride = stride
        self.pad = pad

    def forward(self, x):
        self.x = x
        FN, C, FH, FW = self.W.shape
        N = x.shape[0]
        OH = conv_output_size(x.shape[2], FH, self.stride, self.pad)
        OW = conv_output_size(x.shape[3], FW, self.stride, self.pad)
        out = np.zeros((N, FN, OH, OW))
        for n in range(N):
            for k in range(FN):
                for i in range(OH):
                    for j in range(OW):
                        s = self.b[k]
                        for c in range(C):
                            for u in range(FH):
                                for v in range(FW):
                                    h = i * self.stride + u - self.pad
                                    w = j * self.stride + v - self.pad
                                    s += x[n][c][h][w] * self.W[k][c][u][v]
                        out[n][k][i][j] = s
        return out

    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        N, FN, OH, OW = dout.shape
        dx = np.zeros(self.x.shape)
        self.dW = np.zeros(self.W.shape)
        self.db = np.zeros(FN)
        for n in range(N):
            for k in range(FN):
                for i in range(OH):
                    for j in range(OW):
                        d = dout[n][k][i][j]
                        self.db[k] += d
                        for c in range(C):
                            for u in range(FH):
                                for v in range(FW):
                                    h = i * self.stride + u - self.pad
                                    w = j * self.stride + v - self.pad
                                    self.dW[k][c][u][v] += d * self.x[n][c][h][w]
                                    dx[n][c][h][w] += d * self.W[k][c][u][v]
        return dx
