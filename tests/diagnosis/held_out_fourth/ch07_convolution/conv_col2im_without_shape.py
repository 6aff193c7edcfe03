# /// variant
# exercise = "Convolution"
# mistakes = ["col2im is called without the shape of the images"]
# ///
class Convolution:
    def __init__(self, W, b, stride=1, pad=0):
        self.W, self.b, self.stride, self.pad = W, b, stride, pad

    def forward(self, x):
        FN, C, FH, FW = self.W.shape
        N, _, H, W = x.shape
        oh = conv_output_size(H, FH, self.stride, self.pad)
        ow = conv_output_size(W, FW, self.stride, self.pad)
        self.col = im2col(x, FH, FW, stride=self.stride, pad=self.pad)
        y = self.col @ self.W.reshape(FN, -1).T + self.b
        return y.reshape(N, oh, ow, FN).transpose(0, 3, 1, 2)

    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        d = dout.transpose(0, 2, 3, 1).reshape(-1, FN)
        self.db = d.sum(axis=0)
        self.dW = (d.T @ self.col).reshape(self.W.shape)
        dcol = d @ self.W.reshape(FN, -1)
        return col2im(dcol, FH, FW, stride=self.stride, pad=self.pad)
