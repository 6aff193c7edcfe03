# /// variant
# exercise = "Convolution"
# mistakes = ["filters_turned_round"]
# says = "The filter is turned by 180 degrees in forward, as in the convolution of mathematics"
# ///
class Convolution:
    def __init__(self, W, b, stride=1, pad=0):
        self.W = W
        self.b = b
        self.stride = stride
        self.pad = pad

    def forward(self, x):
        FN, C, FH, FW = self.W.shape
        N, _, H, W = x.shape
        oh = conv_output_size(H, FH, self.stride, self.pad)
        ow = conv_output_size(W, FW, self.stride, self.pad)
        flipped = self.W[:, :, ::-1, ::-1]
        self.shape = x.shape
        self.col = im2col(x, FH, FW, self.stride, self.pad)
        self.wcol = flipped.reshape(FN, -1).T
        return (self.col @ self.wcol + self.b).reshape(N, oh, ow, FN).transpose(0, 3, 1, 2)

    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        d = dout.transpose(0, 2, 3, 1).reshape(-1, FN)
        self.db = d.sum(axis=0)
        dW = (d.T @ self.col).reshape(FN, C, FH, FW)
        self.dW = dW[:, :, ::-1, ::-1]
        return col2im(d @ self.wcol.T, self.shape, FH, FW, self.stride, self.pad)
