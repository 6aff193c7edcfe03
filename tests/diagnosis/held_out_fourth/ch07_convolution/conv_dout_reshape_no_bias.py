# /// variant
# exercise = "Convolution"
# mistakes = ["The bias is not added in forward", "gradient_of_the_output_reshaped_without_moving_the_axes"]
# says = "The bias is not added in forward; dout is reshaped to rows without moving the filter axis to the end"
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
        self.shape = x.shape
        self.col = im2col(x, FH, FW, self.stride, self.pad)
        out = self.col @ self.W.reshape(FN, -1).T
        return out.reshape(N, oh, ow, FN).transpose(0, 3, 1, 2)

    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        d = dout.reshape(-1, FN)
        self.db = d.sum(axis=0)
        self.dW = (d.T @ self.col).reshape(self.W.shape)
        return col2im(d @ self.W.reshape(FN, -1), self.shape, FH, FW, self.stride, self.pad)
