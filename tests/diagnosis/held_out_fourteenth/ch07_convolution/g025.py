# /// variant
# exercise = "Convolution"
# mistakes = ["The output is reshaped straight to (N, FN, out_h, out_w) without transposing, so the values are in wrong places.", "The bias is not added."]
# ///
class Convolution:
    def __init__(self, W, b, stride=1, pad=0):
        self.W, self.b = W, b
        self.stride, self.pad = stride, pad

    def forward(self, x):
        FN, C, FH, FW = self.W.shape
        N, _, H, W = x.shape
        out_h = int(1 + (H + 2*self.pad - FH) / self.stride)
        out_w = int(1 + (W + 2*self.pad - FW) / self.stride)
        self.x_shape = x.shape
        self.col = im2col(x, FH, FW, self.stride, self.pad)
        self.col_W = self.W.reshape(FN, -1).T
        out = self.col @ self.col_W
        return out.reshape(N, FN, out_h, out_w)

    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        d = dout.transpose(0, 2, 3, 1).reshape(-1, FN)
        self.db = d.sum(axis=0)
        self.dW = (self.col.T @ d).T.reshape(FN, C, FH, FW)
        return col2im(d @ self.col_W.T, self.x_shape, FH, FW, self.stride, self.pad)
