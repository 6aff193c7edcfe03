# /// variant
# exercise = "Convolution"
# mistakes = ["stride and pad given to the constructor are not stored, 1 and 0 are always used", "db is the mean of dout over images and places, not the sum"]
# ///
class Convolution:
    def __init__(self, W, b, stride=1, pad=0):
        self.W = W
        self.b = b
        self.stride = 1
        self.pad = 0

    def forward(self, x):
        FN, C, FH, FW = self.W.shape
        N, _, H, W = x.shape
        oh, ow = H - FH + 1, W - FW + 1
        self.shape = x.shape
        self.col = im2col(x, FH, FW)
        out = self.col @ self.W.reshape(FN, -1).T + self.b
        return out.reshape(N, oh, ow, FN).transpose(0, 3, 1, 2)

    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        d = dout.transpose(0, 2, 3, 1).reshape(-1, FN)
        self.db = d.mean(axis=0)
        self.dW = (d.T @ self.col).reshape(self.W.shape)
        return col2im(d @ self.W.reshape(FN, -1), self.shape, FH, FW)
